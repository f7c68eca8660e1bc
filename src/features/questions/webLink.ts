/** Whether a link may be clicked: http and https addresses only, anything else is shown as the text it is. */
export const isWebLink = (link: string): boolean => /^https?:\/\/[^\s/]/i.test(link);
