import type { GivenAnswer, InboxMessage, ReadableMessage } from './inbox';

export interface InboxRow {
  readonly message: InboxMessage;
  readonly readable: ReadableMessage;
  /** Given on this page, oldest first. */
  readonly answers: readonly GivenAnswer[];
}
export interface InboxPage {
  /** Newest first. */
  readonly rows: readonly InboxRow[];
  readonly total: number;
  readonly open: InboxRow | undefined;
  /** What the last answer led to; empty: nothing. */
  readonly said: string;
  readonly nonce: string;
  readonly canAnswer: boolean;
}

/** The whole page as HTML. Everything that came from a message is escaped; its own HTML is shown in a sandboxed frame only. */
export function inboxPage(page: InboxPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inbox (${page.total})</title>
<style nonce="${page.nonce}">${style}</style>
</head>
<body>
<header>
  <h1>Inbox</h1>
  <span class="count">${page.total} ${page.total === 1 ? 'message' : 'messages'}</span>
  <form method="post" action="/clear"><button class="quiet">Empty the inbox</button></form>
</header>
<main>
  <nav aria-label="Messages">${page.rows.length === 0 ? '<p class="empty">Nothing has been sent yet.</p>' : page.rows.map((row) => rowHtml(row, page.open)).join('')}</nav>
  <section>${page.open ? messageHtml(page.open, page) : '<p class="empty">Choose a message.</p>'}</section>
</main>
<script nonce="${page.nonce}">${script(page.total)}</script>
</body>
</html>`;
}

function rowHtml({ message, readable, answers }: InboxRow, open: InboxRow | undefined): string {
  const title = message.channel === 'sms' ? readable.text : readable.subject || '(no subject)';
  return `<a href="/messages/${message.id}"${open?.message.id === message.id ? ' aria-current="true"' : ''}>
  <span class="to">${escape(message.to.join(', '))}</span><time>${clock(message.receivedAt)}</time>
  <span class="title"><i class="${message.channel}">${message.channel === 'sms' ? 'SMS' : 'Mail'}</i>${answers.length > 0 ? ' <i class="answered">Answered</i>' : ''} ${escape(title.slice(0, 120))}</span>
</a>`;
}

function messageHtml({ message, readable, answers }: InboxRow, page: InboxPage): string {
  const isMail = message.channel === 'email';
  return `<h2>${escape(isMail ? readable.subject || '(no subject)' : 'Text message')}</h2>
<dl>
  <dt>From</dt><dd>${escape(readable.from)}</dd>
  <dt>To</dt><dd>${escape(message.to.join(', '))}</dd>
  <dt>When</dt><dd>${escape(new Date(message.receivedAt).toISOString().replace('T', ' ').slice(0, 19))} UTC</dd>
</dl>
${readable.html === '' ? '' : `<iframe title="The mail as it looks" sandbox="" src="/messages/${message.id}/html"></iframe>`}
${isMail && readable.html !== '' ? `<details><summary>As plain text</summary><pre>${escape(readable.text)}</pre></details>` : `<pre class="${isMail ? '' : 'bubble'}">${escape(readable.text)}</pre>`}
${isMail ? `<details><summary>Headers</summary><table>${readable.headers.map((header) => `<tr><th>${escape(header.name)}</th><td>${escape(header.value)}</td></tr>`).join('')}</table><a href="/messages/${message.id}/raw">As it came</a></details>` : ''}
${answers.map(answerHtml).join('')}
${page.said === '' ? '' : `<p class="said" role="status">${escape(page.said)}</p>`}
${page.canAnswer ? answerForm(message) : ''}`;
}

function answerHtml({ text, said, at }: GivenAnswer): string {
  return `<div class="given">${text === '' ? '' : `<pre>${escape(text)}</pre>`}<p>${clock(at)} ${escape(said)}</p></div>`;
}

function answerForm(message: InboxMessage): string {
  const kinds =
    message.channel === 'sms'
      ? ''
      : '<label class="kind">as <select name="kind"><option value="reply">a reply</option><option value="away">an out-of-office notice</option><option value="bounce">a bounce</option></select></label>';
  return `<form class="answer" method="post" action="/messages/${message.id}/answer">
  <label for="text">Answer as ${escape(message.to[0] ?? '')}</label>
  <textarea id="text" name="text" rows="4" placeholder="Write what this person would answer, or STOP"></textarea>
  <div><button>Answer</button>${kinds}</div>
</form>`;
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** Shows new messages by themselves, but never while somebody writes an answer. */
function script(total: number): string {
  return `document.querySelector('form[action="/clear"]').addEventListener('submit', (event) => {
  if (!confirm('Delete all messages for good? They can not be answered any more.')) event.preventDefault();
});
setInterval(async () => {
  const answer = document.querySelector('textarea');
  if (document.hidden || (answer && (answer.value !== '' || document.activeElement === answer))) return;
  const list = await fetch('/api/messages').then((response) => response.json(), () => undefined);
  if (list && list.length !== ${total}) location.replace(location.pathname);
}, 2000);`;
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#e3e5ea, #34373f); --soft: light-dark(#f6f7f9, #1f2127); --page: light-dark(#fff, #17181c); --ink: light-dark(#22252b, #e8e9ec); --dim: light-dark(#6a707c, #9aa0ac); --accent: light-dark(#e8502e, #ff7a58); }
* { box-sizing: border-box; }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 14px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); }
header { display: flex; align-items: center; gap: 12px; padding: 10px 20px; border-bottom: 1px solid var(--line); }
h1 { font-size: 17px; margin: 0; } .count { color: var(--dim); flex: 1; }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(240px, 360px) 1fr; }
nav { overflow: auto; border-right: 1px solid var(--line); background: var(--soft); }
nav a { display: grid; grid-template-columns: 1fr auto; gap: 2px 8px; padding: 10px 16px; border-bottom: 1px solid var(--line); border-left: 3px solid transparent; color: inherit; text-decoration: none; }
nav a:hover { background: var(--page); } nav a:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
nav a[aria-current] { background: var(--page); border-left-color: var(--accent); }
.to { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } time { color: var(--dim); font-variant-numeric: tabular-nums; }
.title { grid-column: 1 / -1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
i { font-style: normal; font-size: 11px; font-weight: 600; padding: 1px 6px; border-radius: 8px; } i.email { background: #2563eb22; } i.sms { background: #16a34a22; } i.answered { background: #a21caf22; }
.given { margin: 16px 0 0 auto; max-width: 44em; width: fit-content; padding: 8px 14px; border-radius: 14px; background: var(--soft); border: 1px solid var(--line); } .given pre { margin: 0; } .given p { margin: 0; color: var(--dim); font-size: 12px; }
section { overflow: auto; padding: 20px 28px; } h2 { margin: 0 0 8px; font-size: 20px; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; margin: 0 0 16px; } dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: max(280px, 46vh); border: 1px solid var(--line); border-radius: 8px; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 12px 0; } .bubble { background: #16a34a22; border-radius: 14px; padding: 10px 14px; max-width: 34em; width: fit-content; }
details { margin: 8px 0; } summary { cursor: pointer; color: var(--dim); } table { border-collapse: collapse; font-size: 12px; } th { text-align: left; padding-right: 12px; vertical-align: top; white-space: nowrap; } td { overflow-wrap: anywhere; }
.answer { margin-top: 20px; padding-top: 16px; border-top: 1px solid var(--line); display: grid; gap: 8px; max-width: 44em; } .answer > label { font-weight: 600; } .answer div { display: flex; align-items: center; gap: 12px; }
textarea, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: 8px; padding: 8px 10px; } textarea { width: 100%; resize: vertical; }
button { font: inherit; font-weight: 600; border: 0; border-radius: 8px; padding: 8px 18px; background: var(--accent); color: light-dark(#fff, #17181c); cursor: pointer; } button.quiet { background: none; color: var(--dim); font-weight: 400; padding: 4px 8px; }
.empty { color: var(--dim); text-align: center; padding: 40px 16px; } .said { padding: 8px 12px; border-radius: 8px; background: var(--soft); border: 1px solid var(--line); }
@media (max-width: 700px) { body { height: auto; } main { grid-template-columns: 1fr; } nav { max-height: 40vh; border-right: 0; } }
`;
