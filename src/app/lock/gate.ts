/** From the first screen's file to the lock: that one has this name, and not those of all files that the lock is made of. */
import type { openLocked } from "./openLocked.tsx";

/** Asks for the passphrase and then starts the app. */
export const passGate: typeof openLocked = async (page, start) => (await import("./openLocked.tsx")).openLocked(page, start);
