import type { Step } from '../../core/journey/journey';
import type { enExplain } from './en-explain';

const units: Readonly<Record<string, string>> = { seconds: '秒', minutes: '分', hours: '時間', days: '日', weeks: '週間' };
const channels: Readonly<Record<string, string>> = { email: 'メール', sms: 'SMS' };
const classes: Readonly<Record<string, string>> = { marketing: 'マーケティング', service: 'サービス連絡', transactional: '取引連絡' };
const kinds: Readonly<Record<Step['kind'], string>> = {
  entry: '開始', segment: 'セグメント', 'consent-check': '同意の確認', 'fatigue-cap': '配信頻度の上限', tailor: 'メッセージ', send: '送信',
  'wait-for-reply': '返信待ち', delay: '待機', split: '分割', exit: '終了', n8n: 'n8n ノード',
};

export const jaExplain = {
  setInN8n: '(n8n で設定)',
  or: (parts: readonly string[]) => parts.join('または'),
  rules: { all: (rules: readonly string[]) => rules.join('、かつ'), any: (rules: readonly string[]) => rules.join('、または'), none: (rules: readonly string[]) => `(${rules.join('、または')})のどれでもない` },
  everybody: '全員',
  duration: (amount: string, unit: string) => `${amount} ${units[unit] ?? unit}`,
  channel: (channel: string) => channels[channel] ?? channel,
  kind: (kind) => kinds[kind],
  compare: (what: string, op: string, value: string) => {
    const endings: Readonly<Record<string, string>> = {
      eq: `が ${value}`, ne: `が ${value} 以外`, lt: `が ${value} 未満`, lte: `が ${value} 以下`, gt: `が ${value} より大きい`, gte: `が ${value} 以上`,
      contains: `に ${value} を含む`, 'starts-with': `が ${value} で始まる`, in: `が ${value} のいずれか`, exists: 'がわかっている', missing: 'がわからない',
    };
    return `${what}${endings[op] ?? ` ${op} ${value}`}`;
  },
  event: (measure: string, event: string, property: string, within: string) => {
    const span = within === '' ? '' : `過去 ${within}の`;
    if (measure === 'count') return `${span}「${event}」の回数`;
    if (measure === 'days-since-first' || measure === 'days-since-last') return `${span}${measure === 'days-since-first' ? '最初' : '最後'}の「${event}」からの日数`;
    return `${span}「${event}」の「${property}」の${measure === 'sum' ? '合計' : measure === 'min' ? '最小値' : '最大値'}`;
  },
  message: (measure: string, topic: string, within: string) => `${within === '' ? '' : `過去 ${within}の`}${topic === '' ? '' : `「${topic}」の`}メッセージの${measure === 'replied' ? '返信数' : '受信数'}`,

  title: (name: string, id: string) => `${name}(${id})`,
  reentry: {
    never: '一度参加した人は再び参加しません。',
    always: '終えた人はいつでも再び参加できます。',
    after: (days: string) => `終えてから ${days} 日たつと再び参加できます。`,
  },
  exitWhen: (rule: string) => `次に当てはまった人は、次のステップの前にジャーニーを終えます: ${rule}。`,
  goal: (rule: string) => `終えるときに次に当てはまる人は目標達成です: ${rule}。`,
  quietHours: (from: string, to: string) => `ステップに別の指定がない限り、本人の時刻で ${from} から ${to} までは送信しません。`,

  entry: {
    offer: 'Journey Data から候補として渡された人が参加します。',
    items: 'n8n でこのノードに流れてきた人が参加します。',
    event: (event: string) => `イベント「${event}」が記録された人が参加します。`,
    off: 'n8n で無効になっています。新しい人は参加せず、参加中の人はそのまま進みます。',
  },
  segment: (parts: readonly { readonly name: string; readonly rule: string }[], asOf: string) =>
    `${asOf === '' ? '' : `${asOf} の時点で、`}一人ずつ調べます: ${parts.map(({ name, rule }) => `「${name}」は ${rule}`).join('、')}。ほかの人は「else」から出ます。`,
  consentCheck: (topic: string, list: string) => `「${topic}」について、${list}での連絡に同意している人だけが進みます。`,
  reachable: (topic, list) => `「${topic}」は同意に基づかない連絡なので、${list}で連絡できる人は全員進みます。止まるのはブロックされた宛先だけです。`,
  fatigueCap: (caps: readonly { readonly limit: string; readonly window: string; readonly channel: string; readonly topic: string }[], wait: string) =>
    `もう一通送っても ${caps.map((cap) => `${cap.channel === '' ? '' : `${cap.channel}で`}${cap.topic === '' ? '' : `「${cap.topic}」について`}${cap.window}に ${cap.limit} 通`).join('、かつ ')}以内に収まる人だけが進みます${wait === '' ? '' : `。収まらなければ最長 ${wait}待ちます`}。`,
  tailor: (message: string, list: string) => `メッセージ「${message}」を本人の言語で用意します。チャネルは本人の希望を優先し、次に${list}の順です。`,
  send: (kind: string, ignoresQuietHours: boolean, expiresAfter: string, giveUpAfter: string) =>
    `${classes[kind] ?? kind}として送信します${ignoresQuietHours ? '(時間帯を問わず)' : ''}。用意から ${expiresAfter}を過ぎると送りません。チャネルが止まっていれば ${giveUpAfter}まで試みます。`,
  wait: (timeout: string) => `送信から最長 ${timeout}、返信を待ちます。`,
  delay: (duration: string) => `${duration}待ちます。`,
  split: (parts: readonly { readonly name: string; readonly share: string }[]) => `ランダムに分けます(同じ人はいつも同じ側): ${parts.map(({ name, share }) => `${name} ${share}`).join('、')}。`,
  holdout: '対照群(何も送らない)',
  exit: (reason: string, goal: boolean) => `ここでジャーニーを終えます(${reason})${goal ? '。目標達成です' : ''}。`,
  n8n: (type: string, mayRepeat: boolean) => `n8n のノードです(${type})${mayRepeat ? '。実行が途絶えた人にはもう一度実行します' : ''}。`,
  leads: (port: string, to: string) => `${port} → ${to}`,
  ends: (port: string) => `${port} → ジャーニーを終える(left-by-${port})`,
  refusedEnds: 'refused → 参加しない',
  step: (number: string, name: string, kind: string) => `${number}. ${name}(${kind})`,
  unreachable: 'どこからもつながっていないステップ:',
} satisfies typeof enExplain;
