import type { canvas as en } from '../en/canvas';

export const canvas: typeof en = {
  flow: {
    'node.a11yDescription.default': '矢印キーでジャーニーをたどり、Enter で設定、A で後ろに追加、Delete で削除します。',
    'node.a11yDescription.keyboardDisabled': '矢印キーでジャーニーをたどり、Enter で設定、A で後ろに追加、Delete で削除します。',
    'edge.a11yDescription.default': 'ステップ間の接続です。',
    'controls.ariaLabel': '表示', 'controls.zoomIn.ariaLabel': '拡大', 'controls.zoomOut.ariaLabel': '縮小', 'controls.fitView.ariaLabel': '全体を表示', 'minimap.ariaLabel': '全体図',
  },
  canvas: {
    step: (name, kind, line, number, of) => `${name}。${kind}: ${line}。${String(of)} ステップ中 ${String(number)} 番目。`,
    role: 'ジャーニーのステップ',
    label: 'ジャーニー', map: '全体図', insertHere: (from, to) => `「${from}」と「${to}」の間にステップを追加`, openPort: (port) => `「${port}」の後にステップを追加` },
  palette: { title: 'ステップ', search: 'ステップを検索', none: '該当するステップはありません。' },
};
