import { hashSync } from 'bcryptjs';
import type { QueueServices } from '../queue-services';

export interface Owner {
  readonly email: string;
  readonly password: string;
}
export const owner: Owner = { email: 'owner@journeys.example', password: 'Journeys-2026' };

export interface EnvOptions {
  readonly userFolder: string;
  readonly port: number;
  readonly brokerPort: number;
  readonly testClock: boolean;
  readonly queue?: QueueServices;
  readonly extra: Readonly<Record<string, string>>;
}

/**
 * What n8n is started with: an owner without clicking, loopback only, nothing sent home.
 * Of our own environment it gets only what a process needs to run, so that a developer's settings don't leak into tests.
 */
export function n8nEnv(options: EnvOptions): NodeJS.ProcessEnv {
  const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    N8N_USER_FOLDER: options.userFolder,
    N8N_PORT: String(options.port),
    N8N_LISTEN_ADDRESS: '127.0.0.1',
    N8N_EDITOR_BASE_URL: `http://127.0.0.1:${options.port}`,
    N8N_WEBHOOK_URL: `http://127.0.0.1:${options.port}/`,
    N8N_RUNNERS_BROKER_PORT: String(options.brokerPort),
    N8N_RUNNERS_BROKER_LISTEN_ADDRESS: '127.0.0.1',
    N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
    N8N_INSTANCE_OWNER_EMAIL: owner.email,
    N8N_INSTANCE_OWNER_FIRST_NAME: 'Journey',
    N8N_INSTANCE_OWNER_LAST_NAME: 'Owner',
    N8N_INSTANCE_OWNER_PASSWORD_HASH: hashSync(owner.password, 10),
    N8N_SECURE_COOKIE: 'false',
    N8N_DIAGNOSTICS_ENABLED: 'false',
    N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
    N8N_TEMPLATES_ENABLED: 'false',
    N8N_PERSONALIZATION_ENABLED: 'false',
    N8N_DYNAMIC_BANNERS_ENABLED: 'false',
    N8N_VERIFIED_PACKAGES_ENABLED: 'false',
    N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
    // It fetches a list of servers when n8n starts, and every day.
    N8N_DISABLED_MODULES: 'mcp-registry',
    N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
    N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
    N8N_LOG_LEVEL: 'info',
    ...(options.testClock && { N8N_JOURNEYS_TEST_CLOCK: '1' }),
    ...(options.queue && queueEnv(options.queue)),
    ...options.extra,
  };
}

function queueEnv(queue: QueueServices): Readonly<Record<string, string>> {
  return {
    EXECUTIONS_MODE: 'queue',
    QUEUE_BULL_REDIS_HOST: '127.0.0.1',
    QUEUE_BULL_REDIS_PORT: String(queue.redis.port),
    DB_TYPE: 'postgresdb',
    DB_POSTGRESDB_HOST: '127.0.0.1',
    DB_POSTGRESDB_PORT: String(queue.postgres.port),
    DB_POSTGRESDB_DATABASE: queue.postgres.database,
    DB_POSTGRESDB_USER: queue.postgres.user,
    DB_POSTGRESDB_PASSWORD: queue.postgres.password,
    OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'false',
  };
}
