import { type Device, useDevice } from "./device.ts";
import { type EditReview, useEdit } from "./editing.ts";
import { type Seen, useSeen } from "./seen.ts";

/** All of it in one: for screens that hand it on. */
export interface Desk extends Seen, Device {
	edit: EditReview;
}

export function useDesk(): Desk {
	return { ...useSeen(), ...useDevice(), edit: useEdit() };
}
