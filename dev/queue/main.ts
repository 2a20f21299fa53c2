import { DevError } from '../dev-error';
import { startPostgres } from './start-postgres';
import { startRedis } from './start-redis';

/** A process of its own for Redis and PostgreSQL: says in one line of JSON where they are, and stops both when its standard input ends. */
async function main(): Promise<void> {
  const redis = await startRedis();
  const postgres = await startPostgres().catch(async (error: unknown) => {
    await redis.stop();
    throw error;
  });
  process.stdout.write(`${JSON.stringify({ redis: { port: redis.port }, postgres: postgres.access })}\n`);
  await new Promise<void>((resolve) => {
    process.stdin.once('end', () => resolve()).resume();
    // Whoever started us ends us by closing the pipe, also on Ctrl-C.
    process.on('SIGINT', () => undefined);
  });
  await postgres.stop();
  await redis.stop();
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof DevError ? error.message : String(error));
  process.exit(1);
});
