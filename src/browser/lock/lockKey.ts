/** Whether this device has a lock: all that the first screen knows of it. */
import { findItem } from "../localStorage.ts";

/** Where the record of the lock stands in local storage. */
export const lockKey = "plumbline.lock";

/** Everything else about the lock loads only then. */
export const hasLock = (): boolean => findItem(lockKey) !== null;
