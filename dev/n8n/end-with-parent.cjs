// Loaded into n8n before it starts: when whoever started it is gone, however that happened, n8n must not stay behind.
// The pipe is one of its own, because n8n closes its standard input.
const { Socket } = require('node:net');

const parent = new Socket({ fd: 3, readable: true, writable: false });
parent.on('close', () => process.kill(process.pid, 'SIGKILL'));
parent.on('error', () => undefined);
parent.resume();
parent.unref();
