// npm start: from an empty clone to a running product. Needs nothing but Node; see tools/start/ for the steps.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}。请从 https://nodejs.org 安装。`);
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`);
  process.exit(1);
}
// Loaded only now: the steps use what an old Node cannot even parse.
const { start } = await import('./start/start.mjs');
process.exit(await start(process.env));
