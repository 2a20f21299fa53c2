import type { inspector as en } from '../en/inspector';

export const inspector: typeof en = {
  inspector: {
    setInN8n: 'n8n で設定:', noChoice: 'なし', amount: '数', unit: '単位', add: '追加', brokenJson: 'まだ JSON として正しくありません。最後の正しい内容が使われます。',
    takeOut: (number) => `${String(number)} 番目を削除`,
    sooner: (name) => `${name}を先に試す`,
    title: '設定', noSettings: 'このステップに設定はありません。', n8nStep: (type) => `n8n のノード(${type})です。設定は n8n で行います。`,
    none: 'ステップを選ぶと設定が表示されます。', name: '名前', note: 'メモ', remove: 'ステップを削除', several: (count) => `${String(count)} 個のステップを選択中` },
};
