import type { Words } from './en';

export const ja: Words = {
  app: 'ジャーニーデザイナー',
  close: '閉じる',
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
  undo: (what) => (what === '' ? '元に戻す' : `元に戻す: ${what}`),
  redo: (what) => (what === '' ? 'やり直す' : `やり直す: ${what}`),
  did: {
    add: (name) => `${name}を追加`,
    remove: (name) => `${name}を削除`,
    connect: '接続',
    disconnect: '接続を解除',
    edit: (field) => `${field}を変更`,
    move: '移動',
    arrange: '整列',
    paste: '貼り付け',
  },
  announce: {
    undone: (what) => `元に戻しました: ${what}`,
    redone: (what) => `やり直しました: ${what}`,
    added: (name) => `${name}を追加しました`,
    removed: (name) => `${name}を削除しました`,
    refused: (why) => `できません: ${why}`,
  },
  toolbar: { undo: '元に戻す', redo: 'やり直す', arrange: '整列', fit: '全体を表示', export: '書き出す', open: '開く', help: 'ショートカット', outline: 'アウトライン', canvas: 'キャンバス', language: 'English', theme: '外観' },
  palette: { title: 'ステップ', search: 'ステップを検索', none: '該当するステップはありません。' },
  flow: {
    'node.a11yDescription.default': 'Enter キーで選択、矢印キーで移動します。',
    'node.a11yDescription.keyboardDisabled': 'Enter キーで選択します。',
    'edge.a11yDescription.default': 'ステップ間の接続です。',
    'controls.ariaLabel': '表示', 'controls.zoomIn.ariaLabel': '拡大', 'controls.zoomOut.ariaLabel': '縮小', 'controls.fitView.ariaLabel': '全体を表示', 'minimap.ariaLabel': '全体図',
  },
  canvas: { label: 'ジャーニー', map: '全体図', insertHere: (from, to) => `「${from}」と「${to}」の間にステップを追加`, openPort: (port) => `「${port}」の後にステップを追加` },
  inspector: {
    setInN8n: 'n8n で設定:', noChoice: 'なし', amount: '数', unit: '単位', add: '追加', brokenJson: 'まだ JSON として正しくありません。最後の正しい内容が使われます。',
    takeOut: (number) => `${String(number)} 番目を削除`,
    sooner: (name) => `${name}を先に試す`,
    title: '設定', noSettings: 'このステップに設定はありません。', n8nStep: (type) => `n8n のノード(${type})です。設定は n8n で行います。`,
    none: 'ステップを選ぶと設定が表示されます。', name: '名前', note: 'メモ', remove: 'ステップを削除', several: (count) => `${String(count)} 個のステップを選択中` },
  outline: { label: '参加者がたどる順のステップ', seeAbove: (name) => `「${name}」に続く`, ends: 'ここで終了', open: '未接続' },
  start: { title: 'どんなジャーニーを作りますか?', empty: '空のジャーニーから始める', examples: 'または例を選んで編集する', dropped: 'ジャーニーや n8n のワークフローをここにドロップ', notOpened: 'このファイルは開けません' },
  problems: {
    goTo: (step) => `「${step}」へ移動`,
    wholeJourney: 'ジャーニー全体',
    setup: '設定してください',
    errors: (count) => `要修正 ${String(count)} 件`,
    warnings: (count) => `要確認 ${String(count)} 件`,
    none: '問題はありません。', title: '確認事項', count: (errors, warnings) => `要修正 ${String(errors)} 件、要確認 ${String(warnings)} 件` },
  refusals: {
    'no-such-step': 'ステップがもうありません', 'no-such-edge': '接続がもうありません', 'no-such-place': '設定項目がもうありません', 'id-taken': '同じ ID のステップがあります',
    'connects-to-itself': 'ステップを自分自身にはつなげません', 'connects-to-entry': '開始にはつなげません。ここは参加者が入る場所です',
    'has-no-output': 'その出口はありません', 'closes-a-circle': '終わりのない循環になります。途中に待機を入れてください', 'empty-fragment': '貼り付けるものがありません',
  },
};
