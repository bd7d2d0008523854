/** What is wrong with a value of a document or a line that a schema refuses; the schema has the code as its message. */
export type InputReason = {
  code:
    | 'MISSING'
    | 'NOT_TEXT'
    | 'NOT_TEXT_OR_NUMBER'
    | 'NOT_TEXTS'
    | 'NOT_AN_ADDRESS'
    | 'NOT_TRUE_OR_FALSE'
    | 'NOT_A_DAY'
    | 'NO_MEAN_VALUE';
};

/** A reason as the message of a schema. */
export const inputReason = (code: InputReason['code']): string => code;
