import { lazy, Suspense } from "react";
import { useSearchParams } from "react-router";
import { eraseEverything } from "../browser/erase.ts";
import { askToKeep } from "../browser/storage.ts";
import { SettingsScreen } from "../features/settings/SettingsScreen.tsx";
import { usePhrases } from "../i18n/context.tsx";
import { paths } from "../paths.ts";
import { useReviews } from "../store/reviews.ts";
import { leaveUnasked } from "./askBeforeLoss.ts";
import { openCopy, useCopies } from "./backup/copies.ts";
import { openBackup } from "./backup/openBackup.ts";
import { saveBackup } from "./backup/saveBackup.ts";
import { useStored } from "./backup/useStored.ts";
import { SaveAlert } from "./SaveStatus.tsx";
import { Shell } from "./Shell.tsx";
import { WithPhrases } from "./WithPhrases.tsx";

const DeviceLock = lazy(() => import("./lock/DeviceLock.tsx").then(({ DeviceLock: component }) => ({ default: component })));

/** The settings, and what is kept on this device. */
export function Settings() {
	return (
		<Shell>
			<SaveAlert />
			<WithPhrases>
				<Opened />
			</WithPhrases>
		</Shell>
	);
}

function Opened() {
	const phrases = usePhrases();
	const [params] = useSearchParams();
	const isEmpty = useReviews((state) => Object.keys(state.reviews).length === 0);
	return (
		<SettingsScreen
			stored={useStored()}
			copies={useCopies()}
			onOpenCopy={(id) => openCopy(id, phrases)}
			isErased={isEmpty && params.has("erased")}
			lock={
				<Suspense fallback={null}>
					<DeviceLock />
				</Suspense>
			}
			onSaveBackup={saveBackup}
			onOpenBackup={(file, watch) => openBackup(file, phrases, watch)}
			onAskToKeep={askToKeep}
			onErase={erase}
		/>
	);
}

/** The page begins anew, so that nothing of what was deleted is left in memory either. */
const erase = () =>
	eraseEverything(() => {
		leaveUnasked();
		location.hash = `${paths.settings}?erased`;
		location.reload();
	});
