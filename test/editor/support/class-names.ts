/** CSS modules in tests: each class is called as in its file. */
module.exports = new Proxy({}, { get: (_target, name) => (typeof name === 'string' && name !== '__esModule' ? name : undefined) });
