import type { steps as en } from '../en/steps';

export const steps: typeof en = {
  kinds: {
    entry: '開始', segment: 'セグメント', 'consent-check': '同意の確認', 'fatigue-cap': '配信頻度の上限', tailor: 'メッセージ', send: '送信',
    'wait-for-reply': '返信待ち', delay: '待機', split: '分割', exit: '終了', n8n: 'n8n ノード',
  },
  kindHelp: {
    entry: '参加者が入る場所', segment: '顧客の情報で分けます', 'consent-check': '誰に、どの手段で送ってよいか', 'fatigue-cap': '送りすぎを防ぎます',
    tailor: '相手の言語でメッセージを用意します', send: '用意したメッセージを送ります', 'wait-for-reply': '返信があるまで、または期限まで待ちます', delay: '一定時間待ちます',
    split: '比較のためにランダムに分けます', exit: 'ここでジャーニーを終えます',
  },
  groups: { people: '対象', rules: '許可', messages: 'メッセージ', time: '時間', ends: '終了' },
  ports: {
    entered: '開始した', refused: '開始しない', else: 'それ以外', allowed: '同意あり', denied: '同意なし', clear: '送信可', capped: '上限に到達',
    tailored: '準備完了', unreachable: '連絡手段なし', invalid: 'データ不足', sent: '送信済み', 'not-sent': '送信せず', failed: '失敗', replied: '返信あり', 'timed-out': '返信なし',
    done: '経過後', holdout: '送らない',
  },
  outputOfN8n: (number) => `出力 ${String(number)}`,
  card: {
    entry: { offer: '候補として渡された人', event: (event) => `「${event}」が起きたとき`, items: 'n8n から来た人' },
    consent: (topic, channels) => (channels === '' ? `「${topic}」について` : `「${topic}」を${channels}で`),
    cap: (limit, window) => `${window}に ${limit} 通`,
    send: { marketing: 'マーケティングとして', service: 'サービス連絡として', transactional: '取引連絡として' },
    noMessage: 'メッセージ未選択',
    wait: (duration) => `返信を ${duration}待つ`,
    delay: (duration) => `${duration}待つ`,
    goal: '目標達成',
    between: '、',
    setInN8n: 'n8n で設定',
  },
};
