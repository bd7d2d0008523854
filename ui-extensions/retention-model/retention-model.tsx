import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { modelOnPage, type ModelOnPage } from '../../plugin/host/model-page.ts';
import { HeatGrid } from '../kit/charts/heat-grid.tsx';
import { LineChart } from '../kit/charts/line-chart.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { Answered, Empty } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { modelView } from './retention-model-view.ts';

const Model = ({ model }: { model: ModelOnPage }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const view = modelView(model);
  const twoDigits = (value: number): string => writing.number(value, 2);
  return (
    <>
      <Figures>
        <Figure label={t('Fitted on')} value={writing.dayOrDash(model.fittedOn)} />
        <Figure label={t('Guests looked at')} value={writing.number(model.guests)} />
        <Figure label={t('Of whom returned')} value={writing.number(model.returned)} />
        <Figure
          label={t('Lift of the best tenth')}
          value={model.topDecileLift === null ? UNKNOWN : twoDigits(model.topDecileLift)}
          note={t('times the stays of the average guest')}
        />
      </Figures>
      {model.limits !== '' && <p>{model.limits}</p>}
      <Section title={t('How guests come back')}>
        {view.cohorts.periods === 0 ? (
          <Empty title={t('Too little data')} hint={t('There must be stays in two half-years at least.')} />
        ) : (
          <HeatGrid
            title={t('Share of the guests of a half-year who came again in each later one')}
            columns={Array.from({ length: view.cohorts.periods }, (_, period) => `+${period + 1}`)}
            rows={view.cohorts.rows.map(({ from, guests, shares }) => ({
              name: `${from.slice(0, 7)} (${writing.number(guests)})`,
              values: shares,
            }))}
            format={(value) => writing.percent(value)}
          />
        )}
      </Section>
      <Section title={t('Recency and frequency')}>
        {view.rfm === null ? (
          <Empty title={t('Too little data')} hint={t('Guests are ranked once there are twenty-five of them.')} />
        ) : (
          <HeatGrid
            title={t('Guests by how lately (rows, 5 is latest) and how often (columns, 5 is most) they come')}
            columns={['1', '2', '3', '4', '5']}
            rows={view.rfm.map(({ recency, guests }) => ({ name: String(recency), values: guests }))}
            format={(value) => writing.number(value)}
          />
        )}
      </Section>
      <Section title={t('How well it tells')}>
        {view.calibration === null || view.lift === null ? (
          <Empty
            title={t('Not checked yet')}
            hint={t('The stays reach back too short a time to hold a part of them back.')}
          />
        ) : (
          <>
            <LineChart
              title={t('Later stays by the number of repeats before: expected and actual')}
              points={view.calibration.repeats}
              series={[
                { name: t('Actual'), values: view.calibration.actual },
                { name: t('Expected'), values: view.calibration.expected },
              ]}
              format={twoDigits}
            />
            <LineChart
              title={t('Lift by tenths of the guests, the best ranked first')}
              points={view.lift.model.map((_, tenth) => String(tenth + 1))}
              series={[
                { name: t('This model'), values: view.lift.model },
                { name: t('RFM'), values: view.lift.rfm },
                { name: t('One interval for all'), values: view.lift.fixedInterval },
              ]}
              format={twoDigits}
            />
          </>
        )}
      </Section>
    </>
  );
};

const load = (id: string): Promise<ModelOnPage | null> => modelOnPage(panelHost(), id);

/** A fitted retention model: how guests come back, and how well the model told it of stays it had not seen. One request. */
export const RetentionModel = () => {
  const { t } = useTranslate();
  const [modelId = null] = useSelectedRecordIds();
  const answer = useAnswer(modelId, load);
  return (
    <Frame title={t('Retention model')}>
      <Answered answer={answer} lines={9}>
        {(model) =>
          model === null ? (
            <Empty title={t('This model is gone, or your role does not show it.')} />
          ) : (
            <Model model={model} />
          )
        }
      </Answered>
    </Frame>
  );
};
