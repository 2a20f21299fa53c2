import type { canvas as en } from '../en/canvas';

const onCard = '矢印キーでジャーニーをたどり、Enter で設定、A でステップを追加、C で接続、F で後続を折りたたみ、Alt と矢印キーで移動、Delete で削除します。';

export const canvas: typeof en = {
  flow: {
    'node.a11yDescription.default': onCard,
    'node.a11yDescription.keyboardDisabled': onCard,
    'edge.a11yDescription.default': 'ステップ間の接続です。',
    'controls.ariaLabel': '表示', 'controls.zoomIn.ariaLabel': '拡大', 'controls.zoomOut.ariaLabel': '縮小', 'controls.fitView.ariaLabel': '全体を表示', 'minimap.ariaLabel': '全体図',
  },
  canvas: {
    step: (name, kind, line, number, of) => `${name}。${kind}: ${line}。${String(of)} ステップ中 ${String(number)} 番目。`,
    noted: (note) => `メモ: ${note}`,
    foldedBehind: (count) => `後続の ${String(count)} ステップを折りたたみ中。`,
    role: 'ジャーニーのステップ',
    label: 'ジャーニー', map: '全体図',
    insertHere: (from, to) => `「${from}」と「${to}」の間にステップを追加`,
    takeAway: (from, to) => `「${from}」から「${to}」への接続を解除`,
    openPort: (port) => `「${port}」の後にステップを追加`,
    unfold: (count) => `+${String(count)} ステップ`,
    unfoldLabel: (count, name) => `「${name}」の後に折りたたんだ ${String(count)} ステップを表示`,
    menuOf: (name) => `「${name}」の操作`, menuOfSeveral: (count) => `${String(count)} 個のステップの操作`, menuOfPane: 'この場所での操作',
    chosen: (count) => `${String(count)} 個のステップを選択中`,
  },
  palette: {
    title: 'ステップ', search: 'ステップを検索', none: '該当するステップはありません。', hint: 'クリックで選択中のステップの後に追加。ドラッグで好きな場所に置けます。',
    open: 'ステップ一覧を表示', close: 'ステップ一覧を隠す', where: 'どの出口の後に追加しますか', leadsTo: (port, name) => `${port} → ${name}`,
  },
  connect: {
    title: (name) => `「${name}」を接続`, output: 'どの出口から', leadsTo: (name) => `現在は「${name}」につながっています。`, leadsNowhere: 'まだ接続されていません。', takeAway: 'この接続を解除',
    search: 'ステップを検索', targets: '接続先', none: '該当するステップはありません。',
  },
  removing: {
    title: 'どの分岐を残しますか', why: (name) => `「${name}」には複数の分岐があります。ここに来た参加者が次に進む分岐を選んでください。他の分岐は未接続のままキャンバスに残ります。`,
    branch: (port, to) => `${port} → ${to}`, noBranch: 'どれも残さず、すべて未接続にする', remove: '削除', cancel: '削除しない', cancelSeveral: '削除しない',
  },
};
