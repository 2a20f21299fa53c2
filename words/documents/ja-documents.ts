import type { enDocuments } from './en-documents';

export const jaDocuments: typeof enDocuments = {
  workflow: {
    noWorkflow: 'n8n ワークフローではありません。「nodes」と「connections」が必要です。',
    badNode: 'n8n のノードではありません。"name"、"type"、"parameters" が必要です。',
    badPosition: '位置は二つの数値 [x, y] です。',
    badConnection: 'n8n の接続の形ではありません。接続元と種類ごとに出力のリストがあり、各出力は { "node", "type", "index" } のリストです。',
  },
  syntax: {
    InvalidSymbol: 'JSON の値ではありません。',
    InvalidNumberFormat: '数の書き方が JSON と違います。',
    PropertyNameExpected: '二重引用符で囲んだ項目名が必要です。',
    ValueExpected: '値が必要です。',
    ColonExpected: 'コロンが必要です。',
    CommaExpected: 'カンマが必要です。',
    CloseBraceExpected: '閉じ波括弧 } がありません。',
    CloseBracketExpected: '閉じ角括弧 ] がありません。',
    EndOfFileExpected: '文書の終わりの後に文字があります。',
    InvalidCommentToken: 'JSON にコメントは書けません。',
    UnexpectedEndOfComment: 'コメントが閉じていません。',
    UnexpectedEndOfString: '引用符が閉じていません。',
    UnexpectedEndOfNumber: '数が途中で終わっています。',
    InvalidUnicode: '\\u エスケープが不完全です。',
    InvalidEscapeCharacter: 'そのようなエスケープはありません。',
    InvalidCharacter: 'この文字はエスケープが必要です。',
    duplicateKey: '同じ項目が二度あります。有効なのは最後だけです。',
    tooDeep: '配列やオブジェクトの入れ子が深すぎます。',
    notText: 'UTF-8 のテキストではありません。UTF-8 で保存してください。',
  },
};
