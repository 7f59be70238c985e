module.exports = () => new Promise((resolve) => globalThis.workbenchServer.close(resolve));
