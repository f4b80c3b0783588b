/**
 * How Node runs API and worker; the containers say the same in docker/. Room for short-lived objects: with Node's 16 MB a page of
 * findings is collected while it is still being put together.
 */
export const serviceNodeOptions = ['--max-semi-space-size=64'];
