/** CSS modules in tests: each class is called as in its file. It is no ES module: else `default` would be taken for a class. */
module.exports = new Proxy({}, { get: (_target, name) => (typeof name === 'string' && name !== '__esModule' ? name : undefined) });
