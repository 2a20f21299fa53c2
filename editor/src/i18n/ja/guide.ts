import type { guide as en } from '../en/guide';

export const guide: typeof en = {
  guide: {
    title: 'ガイド', next: '次へ', back: '戻る', done: '完了', close: 'ガイドを閉じる', place: (number, of) => `${String(number)} / ${String(of)}`,
    steps: (find) => [
      { title: 'ステップを追加', text: 'ステップをクリックすると選択中のステップの後ろに入ります。図にドラッグして置くこともできます。図の + は、続きが必要な場所です。' },
      { title: 'ステップの内容を決める', text: 'ステップを選ぶと、ここに設定が表示されます。何も選んでいないときは、ジャーニー全体の設定です。' },
      { title: '足りないところを確認', text: '誤りや未設定の項目がここに並びます。選ぶと、直す場所へ移動します。' },
      { title: 'n8n で使う', text: `ジャーニーはいつでもファイルに保存できます。エラーがなくなれば、ここから n8n のワークフローにできます。ほかの操作は ${find} で探せます。` },
    ],
  },
};
