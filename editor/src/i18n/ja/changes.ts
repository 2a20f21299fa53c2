import type { changes as en } from '../en/changes';

export const changes: typeof en = {
  undo: (what) => (what === '' ? '元に戻す' : `元に戻す: ${what}`),
  redo: (what) => (what === '' ? 'やり直す' : `やり直す: ${what}`),
  did: {
    add: ({ name = '' }) => `${name}を追加`,
    remove: ({ name = '' }) => `${name}を削除`,
    connect: ({ from = '', to = '' }) => `「${from}」を「${to}」に接続`,
    disconnect: ({ from = '', to = '' }) => `「${from}」から「${to}」への接続を解除`,
    edit: ({ field = '' }) => `${field}を変更`,
    move: () => '移動',
    arrange: () => '整列',
    paste: () => '貼り付け',
    'move-entry': ({ name = '', place = '', of = '' }) => `${name}を ${of} 件中 ${place} 番目へ移動`,
    'make-equal': () => '割合を均等にする',
    fix: ({ what = '' }) => what,
    addStages: () => 'ステージを追加',
    moveStage: ({ name = '' }) => `${name}を移動`,
    putIntoStage: ({ name = '', stage = '' }) => `${name}を${stage}に入れる`,
    takeOutOfStage: ({ name = '' }) => `${name}をステージから外す`,
  },
  announce: {
    undone: (what) => `元に戻しました: ${what}`,
    redone: (what) => `やり直しました: ${what}`,
    refused: (why) => `できません: ${why}`,
    problem: (number, of, says) => `確認事項 ${String(of)} 件中 ${String(number)} 件目: ${says}`,
  },
  refusals: {
    'no-such-step': 'ステップがもうありません', 'no-such-edge': '接続がもうありません', 'no-such-place': '設定項目がもうありません', 'id-taken': '同じ ID のステップがあります',
    'connects-to-itself': 'ステップを自分自身にはつなげません', 'connects-to-entry': '開始にはつなげません。ここは参加者が入る場所です',
    'has-no-output': 'その出口はありません', 'closes-a-circle': '終わりのない循環になります。途中に待機を入れてください', 'empty-fragment': '貼り付けるものがありません',
  },
};
