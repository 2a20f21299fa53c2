// Loaded into n8n before it starts: when whoever started it is gone, however that happened, n8n must not stay behind.
process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL'));
process.stdin.on('error', () => process.kill(process.pid, 'SIGKILL'));
process.stdin.resume();
process.stdin.unref?.();
