import type { inspector as en } from '../en/inspector';

export const inspector: typeof en = {
  inspector: {
    title: '設定', journey: 'ジャーニー', journeyHelp: 'ジャーニー全体の設定です。ステップを選ぶと、そのステップの設定が表示されます。',
    name: '名前', note: 'メモ', remove: 'ステップを削除', several: (count) => `${String(count)} 個のステップを選択中`,
    n8nStep: (type) => `n8n のノード(${type})です。ノード自体の設定は n8n で行います。`,
    more: '詳細設定', faulty: (count) => `問題 ${String(count)} 件`,

    setInN8n: 'n8n で設定:', replaceByValue: '値に置き換える', noChoice: 'なし', unknownChoice: (id) => (id === '' ? '未選択' : `${id}(見つかりません)`),
    notSet: (meaning) => `未設定: ${meaning}`, set: (field) => `${field}を設定`, setShort: '設定', unset: (field) => `${field}の設定を外す`,
    amount: '数', unit: '単位', yes: 'はい', no: 'いいえ',
    brokenJson: 'まだ JSON として正しくありません。最後の正しい内容が使われます。',
    noNumber: (last) => (last === '' ? '数値を入力してください。' : `数値を入力してください。それまでは ${last} が使われます。`),
    noTime: (last) => (last === '' ? '時刻を入力してください。' : `時刻を入力してください。それまでは ${last} が使われます。`),
    timeThere: (offset, time) => `${offset}、現地は今 ${time}`,
    silent: (from, to, nextDay) => `${from} から${nextDay ? '翌日の ' : ' '}${to} までは送信しません。`,
    newTopic: '新しいトピック…', topicName: 'トピックの呼び名', cancel: 'キャンセル',

    add: '追加', addTo: (list) => `${list}に追加`, entry: (title, number) => `${title} ${String(number)}`,
    takeOut: (name) => `「${name}」を削除`, up: (name) => `「${name}」を上へ移動`, down: (name) => `「${name}」を下へ移動`,
    move: (name) => `「${name}」を移動`, moveHelp: 'ドラッグ、または Alt + ↑ / ↓ で移動',
    ordinal: (place) => `${String(place)} 番目`, sooner: (name) => `${name}を先に試す`, later: (name) => `${name}を後に試す`,
    makeEqual: '均等にする', gapOfHoldout: '対照群',

    rule: '条件', ruleGroup: '条件グループ', ruleType: '調べる対象', addRule: '条件', addGroup: 'グループ', emptyGroup: '条件がありません。全員が当てはまります。',
    ruleSays: (sentence) => `条件の内容: ${sentence}`,
    valueType: '値の種類', valueTypes: { text: '文字', number: '数値', 'yes-no': 'はい/いいえ' }, severalValues: '値1, 値2',
  },
};
