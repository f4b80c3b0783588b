// Tests that boot the product or drive a browser wait for more than a moment.
jest.setTimeout(60_000);
