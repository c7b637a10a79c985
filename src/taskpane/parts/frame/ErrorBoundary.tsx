import { Component, Suspense, type ReactNode } from "react";
import { commonText } from "../../../i18n/pane/common/commonText";
import { useText } from "../../shown";
import { H1, P } from "../Text";
import { AttemptContext, lazyPart } from "./lazyPart";
import { Page } from "./Page";

const Broken = lazyPart(async () => (await import("./Broken")).Broken);

type Props = {
  readonly children: ReactNode;
  /** Before what failed is shown again. */
  readonly onRetry?: () => void;
  /** Another one is a reason to try again without being asked: the sheet may have been mended. */
  readonly resetOn?: unknown;
};

type Failure = { readonly error: unknown };
type Shown = { readonly failure: Failure | null; readonly attempt: number };

// Counted over all boundaries, so that each part is asked for anew by whoever shows it.
let attempts = 0;

/** What fails while it is shown, or cannot be fetched, gives way to a sentence and another attempt. */
export class ErrorBoundary extends Component<Props, Shown> {
  static getDerivedStateFromError = (error: unknown): Partial<Shown> => ({ failure: { error } });

  override state: Shown = { failure: null, attempt: attempts };

  override componentDidUpdate({ resetOn }: Props): void {
    if (this.state.failure && resetOn !== this.props.resetOn) this.again();
  }

  override render(): ReactNode {
    const { failure, attempt } = this.state;
    return (
      <AttemptContext value={attempt}>{failure ? this.told(failure) : this.props.children}</AttemptContext>
    );
  }

  private told({ error }: Failure): ReactNode {
    const retry = () => {
      this.props.onRetry?.();
      this.again();
    };
    return (
      <PlainBoundary plain={<Plain onRetry={retry} />}>
        <Suspense fallback={<Page>{null}</Page>}>
          <Broken error={error} kind="view" onRetry={retry} />
        </Suspense>
      </PlainBoundary>
    );
  }

  private again(): void {
    attempts += 1;
    this.setState({ failure: null, attempt: attempts });
  }
}

type PlainProps = { readonly children: ReactNode; readonly plain: ReactNode };

/** When not even the note about the failure can be fetched. */
class PlainBoundary extends Component<PlainProps, { readonly failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });

  override state = { failed: false };

  override render(): ReactNode {
    return this.state.failed ? this.props.plain : this.props.children;
  }
}

function Plain({ onRetry }: { readonly onRetry: () => void }) {
  const { failedView, notLoaded, retry } = useText(commonText);
  return (
    <Page>
      <H1>{failedView}</H1>
      <div role="alert">
        <P>{notLoaded}</P>
      </div>
      <div>
        <button type="button" onClick={onRetry}>
          {retry}
        </button>
      </div>
    </Page>
  );
}
