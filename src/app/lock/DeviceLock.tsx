import { hasLock } from "../../browser/lock/lockKey.ts";
import { canLock } from "../../browser/lock/tabs.ts";
import { saveBackup } from "../backup/saveBackup.ts";
import { changePassphrase, changeRecord, chooseLock, idleMinutes } from "./changeLock.ts";
import { LockCard } from "./LockCard.tsx";
import { lockDevice } from "./lockDevice.ts";
import { changeNews } from "./lockNews.ts";

/** The lock of this device in the settings. */
export function DeviceLock() {
	return (
		<LockCard
			standing={standingNow()}
			idleMinutes={idleMinutes()}
			onIdle={(minutes) => changeRecord({ idleMinutes: minutes })}
			onSaveBackup={saveBackup}
			onTurnOn={async (passphrase, signal) => {
				if (await chooseLock(passphrase, signal)) location.reload();
				return null;
			}}
			onTurnOff={async () => {
				await changeRecord({ state: "turningOff" });
				location.reload();
			}}
			onChange={changePassphrase}
			onLock={() => changeNews({ isHeldBack: !lockDevice() })}
		/>
	);
}

const standingNow = () => (hasLock() ? "on" : canLock() ? "none" : "cannot");
