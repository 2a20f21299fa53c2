import type { help as en } from '../en/help';

export const help: typeof en = {
  commands: { search: '何をしますか? どのステップですか?', none: '該当するものはありません。' },
  keys: {
    title: 'ステップの上で',
    onStep: { '← → ↑ ↓': 'ジャーニーをたどる', 'Shift ← → ↑ ↓': '複数選択しながらたどる', 'Alt ← → ↑ ↓': 'カードを移動', 'Shift F10': 'メニューを開く' },
  },
};
