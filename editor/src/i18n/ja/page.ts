import type { page as en } from '../en/page';

export const page: typeof en = {
  app: 'ジャーニーデザイナー',
  close: '閉じる',
  broken: { title: 'ページで問題が起きました', text: 'ジャーニーは残っています。ファイルに保存してから、もう一度お試しください。繰り返す場合は、ページを読み込み直してファイルを開いてください。', save: 'ジャーニーを保存', again: 'もう一度試す' },
  actions: {
    undo: '元に戻す', redo: 'やり直す', cut: '切り取り', copy: 'コピー', paste: '貼り付け', duplicate: '複製', remove: '削除', 'select-all': 'すべて選択', 'select-none': '選択を解除',
    settings: '設定', add: 'ステップを追加', connect: '接続', collapse: '後続を折りたたむ・開く', palette: 'ステップ一覧',
    arrange: '整列', outline: 'アウトライン', canvas: 'キャンバス', map: 'マップ', messages: 'メッセージ', new: '新規', open: '開く', import: '読み込み', export: '書き出す', n8n: 'n8n で使う', appearance: '外観', language: 'English',
    commands: 'コマンド', shortcuts: 'キーボードショートカット', guide: 'ガイドを表示', 'journey-settings': 'ジャーニーの設定', 'next-problem': '次の確認事項', 'previous-problem': '前の確認事項',
  },
  actionGroups: { edit: '編集', view: '表示', file: 'ジャーニー', help: 'ヘルプ' },
};
