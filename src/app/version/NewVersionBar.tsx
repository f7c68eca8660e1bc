import { useState } from "react";
import { takeOnNewVersion } from "../../browser/offline.ts";
import type { NewVersion } from "../../browser/workerVersion.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { WithPhrases } from "../WithPhrases.tsx";
import "./newVersionBar.css";

interface BarProps {
	version: Exclude<NewVersion, "none">;
}

/** Says that a new version waits, or runs in another tab, and takes it on where the user says so. */
export function NewVersionBar({ version }: BarProps) {
	return (
		<WithPhrases>
			<Bar version={version} />
		</WithPhrases>
	);
}

function Bar({ version }: BarProps) {
	const { t } = usePhrases();
	const [later, setLater] = useState(false);
	if (later) return null;
	return (
		<div className="new-version screen-only">
			<p role="status">{t(`version.${version}`)}</p>
			<Button onClick={takeOnNewVersion}>{t("version.takeOn")}</Button>
			<Button look="quiet" onClick={() => setLater(true)}>
				{t("version.later")}
			</Button>
		</div>
	);
}
