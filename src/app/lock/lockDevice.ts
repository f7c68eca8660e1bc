/** Locking: the page begins anew without the key, in every tab. */
import { tellLocked } from "../../browser/lock/tabs.ts";
import { useReviews } from "../../store/reviews.ts";
import { isUnkept } from "../../store/saveState.ts";

/** Milliseconds in which what a field told when it lost the focus is written. */
const lastWrites = 300;

/** What an edit that stands nowhere but in memory would lose by. */
const isLockable = (): boolean => !isUnkept(useReviews.getState().save);

/** Locks this tab. False: an edit stands nowhere but in memory, and it stays open. */
export function lockHere(): boolean {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	if (!isLockable()) return false;
	setTimeout(() => location.reload(), lastWrites);
	return true;
}

/** Locks this tab and, through it, the others. */
export function lockDevice(): boolean {
	const isLocking = lockHere();
	if (isLocking) tellLocked();
	return isLocking;
}
