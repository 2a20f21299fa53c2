import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { DevError } from '../dev-error';
import { freePort } from '../free-port';
import { hasCode } from '../has-code';
import { dovecotConfig, type DovecotPlace, type DovecotVersion } from './dovecot-config';

/** A mailbox with one user, reached over IMAP. */
export interface ImapServer {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Puts a mail into a folder of the mailbox, as the mail server that received it would. */
  deliver(folder: string, raw: Buffer): Promise<void>;
  /** Resolves when somebody has opened the folder: what is delivered from now on is new to them. */
  untilOpened(folder: string): Promise<void>;
  /** How many mails of the folder are marked as read. */
  read(folder: string): Promise<number>;
  close(): Promise<void>;
}

const installHint = 'Dovecot is missing, the IMAP server of the tests. On Debian or Ubuntu: apt install dovecot-imapd; its own service is not needed (systemctl disable --now dovecot).';
const login = { user: 'replies', password: 'local-imap-password' };
/** Debian keeps it where only root looks for programs. */
const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin`;

/**
 * Starts Dovecot on 127.0.0.1 with an empty mailbox in a temporary folder, without any rights: as whoever we are, or as `nobody` if we are root.
 *
 * @param options.folders beside INBOX; plain ASCII names
 * @throws DevError when Dovecot isn't installed or doesn't start
 */
export async function startImapServer(options: { readonly folders?: readonly string[] } = {}): Promise<ImapServer> {
  const version = await versionOf();
  const place: DovecotPlace = { folder: await mkdtemp(join(tmpdir(), 'journeys-imap-')), port: await freePort(), ...(await rightless()) };
  const maildir = (folder: string): string => join(place.folder, 'mail', folder === 'INBOX' ? '' : `.${folder}`);
  try {
    for (const folder of ['INBOX', ...(options.folders ?? [])]) for (const part of ['tmp', 'new', 'cur']) await mkdir(join(maildir(folder), part), { recursive: true });
    await mkdir(join(place.folder, 'home'));
    await writeFile(join(place.folder, 'users'), `${login.user}:{PLAIN}${login.password}\n`);
    await writeFile(join(place.folder, 'dovecot.conf'), dovecotConfig(version, place));
    await giveTo(place, place.folder);
    const child = await startDovecot(place);
    return {
      port: place.port,
      ...login,
      async deliver(folder, raw) {
        const name = `${Date.now()}.${randomUUID()}.journeys`;
        await writeFile(join(maildir(folder), 'tmp', name), raw);
        await rename(join(maildir(folder), 'tmp', name), join(maildir(folder), 'new', name));
      },
      untilOpened: (folder) => untilExists(join(maildir(folder), 'dovecot-uidlist'), 30_000),
      // Flags stand in the file's name, S for "seen" (https://cr.yp.to/proto/maildir.html).
      read: async (folder) => (await readdir(join(maildir(folder), 'cur'))).filter((name) => /:2,[A-Z]*S/.test(name)).length,
      async close() {
        await endOf(child);
        await rm(place.folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(place.folder, { recursive: true, force: true });
    throw error;
  }
}

async function versionOf(): Promise<DovecotVersion> {
  const said = await output('dovecot', ['--version']).catch((error: unknown) => {
    throw hasCode(error, 'ENOENT') ? new DevError(installHint, { cause: error }) : error;
  });
  const version = (['2.3', '2.4'] as const).find((known) => said.startsWith(`${known}.`));
  if (version === undefined) throw new DevError(`The tests speak to Dovecot 2.3 and 2.4, and this is ${said}.`);
  return version;
}

/** Dovecot refuses to hand mail to root. */
async function rightless(): Promise<Pick<DovecotPlace, 'user' | 'group' | 'uid' | 'gid'>> {
  const me = userInfo();
  const user = me.uid === 0 ? 'nobody' : me.username;
  const [uid, gid, group] = await Promise.all([output('id', ['-u', user]), output('id', ['-g', user]), output('id', ['-gn', user])]);
  return { user, group, uid: Number(uid), gid: Number(gid) };
}

async function output(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { env: { ...process.env, PATH: path } });
  return stdout.trim();
}

async function giveTo(place: DovecotPlace, folder: string): Promise<void> {
  if (userInfo().uid !== 0) return;
  await chown(folder, place.uid, place.gid);
  for (const entry of await readdir(folder, { recursive: true })) await chown(join(folder, entry), place.uid, place.gid);
}

async function startDovecot(place: DovecotPlace): Promise<ChildProcess> {
  // Ahead of every other zone: a mail of today is never one of yesterday for whoever asks for mails since today.
  const env = { PATH: path, TZ: 'Pacific/Kiritimati' };
  const child = spawn('dovecot', ['-F', '-c', join(place.folder, 'dovecot.conf')], { uid: place.uid, gid: place.gid, cwd: place.folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new DevError(`Dovecot ended with code ${code ?? 'none'}: ${said}`)));
  });
  failed.catch(() => undefined);
  const endAtExit = (): void => void child.kill('SIGTERM');
  process.once('exit', endAtExit);
  child.once('exit', () => process.off('exit', endAtExit));
  try {
    await Promise.race([failed, untilGreeted(place.port)]);
    return child;
  } catch (error) {
    await endOf(child);
    const log = await readFile(join(place.folder, 'dovecot.log'), 'utf8').catch(() => '');
    throw log === '' ? error : new DevError(`Dovecot did not start:\n${log.trim().split('\n').slice(-10).join('\n')}`, { cause: error });
  }
}

async function untilGreeted(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if ((await greeting(port)).startsWith('* OK')) return;
    await sleep(50);
  }
  throw new DevError(`Dovecot doesn't greet on port ${port} after 10 s`);
}

function greeting(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (text: string): void => {
      socket.destroy();
      resolve(text);
    };
    socket.once('data', (chunk) => end(chunk.toString()));
    socket.once('error', () => end(''));
    socket.once('close', () => end(''));
  });
}

async function untilExists(file: string, withinMs: number): Promise<void> {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    try {
      await access(file);
      return;
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
      await sleep(50);
    }
  }
  throw new DevError(`nobody opened the folder after ${withinMs / 1000} s`);
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
