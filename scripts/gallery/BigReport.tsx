import { ReviewShell } from "../../src/app/ReviewShell.tsx";
import { WithPhrases } from "../../src/app/WithPhrases.tsx";
import { buildReport } from "../../src/domain/report/report.ts";
import { ReportScreen } from "../../src/features/report/ReportScreen.tsx";
import { usePhrases } from "../../src/i18n/context.tsx";
import { noAttachments } from "../../src/testing/noAttachments.ts";
import { type Device, DeviceContext } from "../../src/ui/device.ts";
import { EditContext } from "../../src/ui/editing.ts";
import { SeenProvider } from "../../src/ui/SeenProvider.tsx";
import { bigLens } from "../bench/bigLens.ts";
import { bigTexts } from "../bench/bigTexts.ts";
import { worstReview } from "../bench/reviews.ts";

const lens = bigLens();
const review = worstReview(lens);
const report = buildReport(lens, review, "2026-11-23");
const texts = bigTexts(lens);

/** A report of 3,000 gaps. */
export function BigReport() {
	return (
		<ReviewShell review={{ id: review.id, name: review.workload.name }}>
			<WithPhrases>
				<Shown />
			</WithPhrases>
		</ReviewShell>
	);
}

const refuse = async () => false;

const device: Device = {
	newId: () => "new",
	attachments: noAttachments,
	copy: refuse,
	addressOf: (path) => path,
	showKeys: () => {},
	showSearch: () => {},
};

function Shown() {
	const phrases = usePhrases();
	const seen = { review, lens, words: { ...phrases, lens: texts }, report };
	return (
		<DeviceContext value={device}>
			<EditContext value={() => {}}>
				<SeenProvider seen={seen}>
					<ReportScreen
						since={null}
						paper="a4"
						files={[]}
						onExport={async () => null}
						onMeasure={async () => null}
						onCopyGap={refuse}
					/>
				</SeenProvider>
			</EditContext>
		</DeviceContext>
	);
}
