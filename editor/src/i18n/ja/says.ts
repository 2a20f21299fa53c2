import type { says as en } from '../en/says';

export const says: typeof en = {
  says: {
    folded: ({ count = '' }) => `${count} ステップを折りたたみました`,
    unfolded: ({ count = '' }) => `${count} ステップを表示しました`,
    dragging: ({ name = '' }) => `${name}をドラッグ中。Escape で取り消します`,
    dropped: () => '取り消しました。何も追加していません',
    moved: ({ name = '' }) => `${name}を移動しました`,
    chosen: ({ count = '' }) => `${count} 個のステップを選択しました`,
    opened: ({ name = '', steps = '' }) => `${name}を開きました。${steps} ステップです`,
    saved: ({ file = '' }) => `${file} として保存しました`,
    workflow: ({ file = '' }) => `${file} をダウンロードしました`,
    copied: ({ steps = '' }) => `${steps} ステップのワークフローをコピーしました`,
  },
};
