import type { problems as en } from '../en/problems';

export const problems: typeof en = {
  problems: {
    goTo: (step) => `「${step}」へ移動`,
    wholeJourney: 'ジャーニー全体',
    setup: '設定してください',
    errors: (count) => `要修正 ${String(count)} 件`,
    warnings: (count) => `要確認 ${String(count)} 件`,
    none: '問題はありません。', title: '確認事項', count: (errors, warnings) => `要修正 ${String(errors)} 件、要確認 ${String(warnings)} 件` },
};
