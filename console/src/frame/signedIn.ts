/** The windows of one browser tell each other on this channel that somebody has logged in. */
export const SIGNED_IN = 'jixiao.signed-in';
