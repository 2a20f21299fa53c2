/** CSS modules in tests: each class is called as in its file. It is no ES module, so that importing it gives the names themselves. */
module.exports = new Proxy({}, { get: (_target, name) => (typeof name === 'string' && name !== '__esModule' ? name : undefined) });
