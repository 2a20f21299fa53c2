import type { map as en } from '../en/map';

export const map: typeof en = {
  map: {
    label: 'マップ', touchpoint: '接点', allSteps: 'すべてのステップ', noStage: 'ステージなし', mixed: '複数のステージ',
    usual: { awareness: '認知', consideration: '検討', purchase: '購入', service: '利用', loyalty: 'ロイヤルティ' },
    empty: 'マップは、お客様から見たジャーニーです。ステージを左から右に並べ、n8n の中でも外でも、お客様との接点を書き込めます。ジャーニーの動作は変わりません。まずはこのステージから:',
    newStage: (number) => `ステージ ${String(number)}`, newTouchpoint: '新しい接点',
    stage: (name) => `ステージ ${name}`, stageName: 'ステージの名前', stageLabel: 'ステージ',
    addStage: 'ステージを追加', removeStage: (name) => `「${name}」を削除`,
    earlier: (name) => `「${name}」を左へ移動`, later: (name) => `「${name}」を右へ移動`,
    stageOf: (name) => `「${name}」のステージ`,
    addTouchpoint: '接点を追加', addTouchpointTo: (stage) => `「${stage}」に接点を追加`, removeTouchpoint: '接点を削除', closeForm: '閉じる',
    sooner: '上へ', afterwards: '下へ',
    stepsLabel: 'ステップ', stepsHelp: 'この接点をつくるステップです。店舗など n8n の外の接点では選びません。',
    needs: '求めること', feels: '本音', hurts: '困りごと', owner: '担当', quote: (text) => `「${text}」`,
    keys: '矢印キーでマップをたどり、Alt と左右の矢印キーで別のステージへ移し、Enter で設定、Delete で削除します。',
    spokenStep: (name, kind, line, stage) => `${name}。${kind}: ${line}。${stage}。`,
    spokenTouchpoint: (name, where, feeling, stage, more) => [name, where, feeling, stage, ...more].filter((part) => part !== '').map((part) => `${part}。`).join(''),
  },
};
