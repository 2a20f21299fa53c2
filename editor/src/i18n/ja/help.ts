import type { help as en } from '../en/help';

export const help: typeof en = {
  commands: { search: '何をしますか? どのステップですか?', none: '該当するものはありません。' },
  keys: {
    title: 'ステップの上で',
    onStep: { '← → ↑ ↓': 'ジャーニーをたどる', Enter: '設定を開く', A: '後ろにステップを追加' },
  },
};
