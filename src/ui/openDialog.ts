/**
 * Whether a dialog stands over the page. Asked with every key by several listeners: browsers keep the elements of one name at hand, while
 * looking for an open one would go through the whole page each time.
 */
export const isDialogOpen = (): boolean => [...document.getElementsByTagName("dialog")].some(({ open }) => open);
