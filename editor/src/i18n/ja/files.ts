import type { files as en } from '../en/files';

export const files: typeof en = {
  files: {
    unsaved: '未保存', unnamed: 'n8n のワークフロー', cancel: 'キャンセル',
    drop: 'ジャーニーまたは n8n ワークフローをドロップして開く',
    import: '読み込み', importLead: 'ジャーニーか、n8n のキャンバスでコピーした内容を貼り付けるか、ファイルを選んでください。画面上で Ctrl+V を押すか、ファイルをドロップしても読み込めます。',
    text: 'ジャーニーまたは n8n ワークフロー(JSON)', placeholder: '{ … }', open: '開く', choose: 'ファイルを選択',
    notOpened: (file, count) => `${file === '' ? 'この内容' : `「${file}」`}は開けません。問題が ${String(count)} 件あります。`,
    stays: '開いているジャーニーはそのままです。',
    place: (line, column) => `${String(line)} 行 ${String(column)} 列`,
    showAll: (count) => `${String(count)} 件すべて表示`,
    unread: {
      'too-large': 'ファイルが 10 MB を超えています。ジャーニーとしては大きすぎます。正しいファイルか確認してください。',
      unreadable: 'ファイルを読み取れません。フォルダーではないか、移動していないか確認してください。',
      'not-text': 'UTF-8 のテキストではありません。JSON ファイルを選ぶか、UTF-8 で保存し直してください。',
    },
    replace: (name) => `「${name}」を開きますか?`,
    offered: {
      journey: (count) => `${String(count)} ステップのジャーニーです。`,
      workflow: (count) => `${String(count)} ノードの n8n ワークフローです。ジャーニーのステップではないノードもそのまま残ります。`,
    },
    dirty: (name) => `「${name}」に保存していない変更があります。`,
    clean: (name) => `「${name}」に未保存の変更はありません。`,
    saveThenOpen: '保存してから開く', openAnyway: '保存せずに開く', openIt: '開く', addSteps: 'ステップをこのジャーニーに追加',
  },
  n8n: {
    title: 'このジャーニーを n8n で使う',
    lead: 'ジャーニーは n8n のワークフローになります。1 ステップが 1 ノードです。',
    warnings: (count) => `要確認が ${String(count)} 件ありますが、このまま進められます。`,
    blocked: (count) => `エラーが ${String(count)} 件あるため、n8n ではまだ使えません`,
    draft: '下書きはファイルに保存できます。',
    paste: { title: 'n8n に貼り付ける', steps: ['ワークフローをコピーします。', 'n8n で新しいワークフローを開き、キャンバスをクリックして Ctrl+V(Mac は ⌘V)を押します。', '認証情報を求めるノードで選択し、公開します。'] },
    copy: 'ワークフローをコピー', download: 'ワークフローをダウンロード', byHand: 'このブラウザーではページからコピーできません。Ctrl+C(Mac は ⌘C)を押してください。',
    copied: (count) => `${String(count)} ノードをコピーしました。`,
    publish: { title: 'またはターミナルから公開する', lead: 'ワークフローの作成または更新、認証情報の選択、公開までを行います。' },
    file: 'ジャーニーのファイルを保存',
  },
};
