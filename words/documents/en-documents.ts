/** What is wrong with a text that should be JSON, and with a document that should be an n8n workflow. */
export const enDocuments = {
  /** By code of core/document/workflow-faults.ts. */
  workflow: {
    noWorkflow: 'This is not an n8n workflow: it needs "nodes" and "connections".',
    badNode: 'This is not an n8n node: it needs "name", "type" and "parameters".',
    badPosition: 'A position is two numbers: [x, y].',
    badConnection: 'This is not in the form of n8n\'s connections: for each source and type a list of outputs, each a list of { "node", "type", "index" }.',
  },
  /** By code of core/document/parse-document.ts. */
  syntax: {
    InvalidSymbol: 'This is no JSON value.',
    InvalidNumberFormat: 'This number is not written as JSON writes numbers.',
    PropertyNameExpected: 'A property name in double quotes is expected here.',
    ValueExpected: 'A value is expected here.',
    ColonExpected: 'A colon is expected here.',
    CommaExpected: 'A comma is expected here.',
    CloseBraceExpected: 'A closing brace } is missing here.',
    CloseBracketExpected: 'A closing bracket ] is missing here.',
    EndOfFileExpected: 'The document is over, but more text follows.',
    InvalidCommentToken: 'JSON has no comments.',
    UnexpectedEndOfComment: 'This comment has no end.',
    UnexpectedEndOfString: 'This text has no closing quote.',
    UnexpectedEndOfNumber: 'This number stops too soon.',
    InvalidUnicode: 'This \\u escape is not complete.',
    InvalidEscapeCharacter: 'There is no such escape.',
    InvalidCharacter: 'This character must be escaped.',
    duplicateKey: 'This property is here twice; only the last would count.',
    tooDeep: 'Lists and objects lie in each other too deep here for any document of ours.',
    notText: 'This is no text in UTF-8. Save the file as UTF-8.',
  } as Readonly<Record<string, string>>,
};
