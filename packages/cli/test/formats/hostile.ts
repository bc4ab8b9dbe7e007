/** Ends of markup of every kind, a colour, a command, a control, a character that is none and one that turns the text round. */
export const hostile = ']]>&<b>"\'\u001b[31m%0A::error::x\u0000\u0085\ufffe\u202e';
