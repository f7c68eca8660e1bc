import type { Problem } from "../../domain/result.ts";
import type { SaveBackup } from "../../features/settings/types.ts";

/** What the card of the lock shows, and what it and its dialogs can do. */
export interface LockCardProps {
	/** "none": it can be turned on. */
	standing: "none" | "on" | "cannot";
	/** Minutes of rest after which the device locks; 0: it does not. */
	idleMinutes: number;
	onIdle: (minutes: number) => Promise<void>;
	onSaveBackup: SaveBackup;
	/** The page then begins anew, as after `onTurnOff`. */
	onTurnOn: (passphrase: string, signal: AbortSignal) => Promise<Problem | null>;
	onTurnOff: () => Promise<void>;
	onChange: (current: string, next: string, signal: AbortSignal) => Promise<Problem | null>;
	onLock: () => void;
}
