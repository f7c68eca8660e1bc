import { createContext, useContext } from "react";
import type { Attachments } from "./attachments.ts";

/** What a screen asks of the device and of the app around it. */
export interface Device {
	/** Puts text on the clipboard; false where that is refused. */
	copy: (text: string) => Promise<boolean>;
	/** The whole address of a path of the app, for people to follow on this device. */
	addressOf: (path: string) => string;
	/** Files that people attached. */
	attachments: Attachments;
	/** An id that nothing else bears. */
	newId: () => string;
	/** Opens the list of every key. */
	showKeys: () => void;
	/** Opens the search of the review. */
	showSearch: () => void;
}

export const DeviceContext = createContext<Device | null>(null);

/** The device of whoever looks at the screen. */
export function useDevice(): Device {
	const device = useContext(DeviceContext);
	if (!device) throw new Error("useDevice needs a DeviceContext above it");
	return device;
}
