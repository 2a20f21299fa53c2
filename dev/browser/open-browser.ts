import { chromium, type Browser } from 'playwright-core';
import { DevError } from '../dev-error';
import { findChromium } from './chromium';

/** A headless browser without a window; `close()` ends it. It calls nobody but the pages it is told to open. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  try {
    return await chromium.launch({ executablePath, args: [...quiet, ...contained] });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new DevError(`The browser ${executablePath} does not start. On Debian or Ubuntu it needs: sudo apt-get install libnss3 libnspr4. Or name another in JOURNEYS_BROWSER.\n${said}`, { cause });
  }
}

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-domain-reliability', '--disable-sync', '--no-default-browser-check', '--no-first-run', '--no-pings'];
/** In containers there is neither a sandbox for root nor a graphics card, and /dev/shm is small. */
const contained = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'];
