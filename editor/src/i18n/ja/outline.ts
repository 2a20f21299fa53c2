import type { outline as en } from '../en/outline';

export const outline: typeof en = {
  outline: { label: '参加者がたどる順のステップ', seeAbove: (name) => `「${name}」に続く`, ends: 'ここで終わる', open: '未接続' },
};
