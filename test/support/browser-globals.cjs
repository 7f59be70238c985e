/** What every browser and Node have, and jsdom leaves out: encoders, which files are read and written with. */
const { TextDecoder, TextEncoder } = require('node:util');

Object.assign(globalThis, { TextDecoder, TextEncoder });
