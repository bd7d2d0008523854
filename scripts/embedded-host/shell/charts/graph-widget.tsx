import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import * as z from 'zod';
import { formatMoney, formatNumber } from '../fields/format.ts';
import { Message } from '../frame/message.tsx';
import { useLanguage } from '../language/language.tsx';
import { capitalised } from '../records/record.ts';
import { useCurrency } from '../records/use-currency.ts';
import type { WidgetItem } from '../workspace/metadata.ts';
import { requestData } from '../workspace/graphql.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { AxisChart } from './axis-chart.tsx';
import { groupByEntry, readGraph, type Graph } from './graph-query.ts';
import { PieChart } from './pie-chart.tsx';
import { chartOf, type Chart, type FormatValue, type Group } from './series.ts';

const GROUPS = 200;
const groupShape = z
  .object({ groupByDimensionValues: z.array(z.union([z.string(), z.number(), z.boolean()]).nullable()) })
  .loose();

/** A graph of the host: a figure, bars, a line or a pie of one aggregate. */
export const GraphWidget = ({ widget }: { widget: WidgetItem }) => {
  const { say } = useLanguage();
  const workspace = useWorkspace();
  const [now] = useState(() => new Date());
  const graph = useMemo(
    () =>
      readGraph(workspace, widget.configuration, {
        now,
        workspaceMemberId: workspace.currentUser?.workspaceMemberId ?? null,
      }),
    [workspace, widget, now],
  );
  if (graph === undefined) return <Message word="noAccess" />;
  return graph.configuration.configurationType === 'AGGREGATE_CHART' ? (
    <Figure graph={graph} />
  ) : (
    <Drawing graph={graph} title={widget.title === '' ? say('total', { count: '' }) : widget.title} />
  );
};

const useFormat = (graph: Graph, currencyCode: string | null): FormatValue => {
  const { locale } = useLanguage();
  const isShare = graph.configuration.aggregateOperation.startsWith('PERCENTAGE');
  return (value, isShort = false) => {
    const { prefix, suffix } = graph.configuration;
    const shown = isShare
      ? `${formatNumber(value * 100, locale, 0)} %`
      : graph.isMoney && !isShort
        ? formatMoney(Math.round(value / 1_000_000) * 1_000_000, currencyCode, locale)
        : new Intl.NumberFormat(locale, {
            notation: isShort || Math.abs(value) >= 1e7 ? 'compact' : 'standard',
            maximumFractionDigits: 1,
          }).format(graph.isMoney ? value / 1_000_000 : value);
    return `${prefix ?? ''}${shown}${suffix ?? ''}`;
  };
};

const useGraphCurrency = ({ object, measured, filter, isMoney }: Graph): string | null =>
  useCurrency(object, isMoney ? measured : undefined, filter);

const Figure = ({ graph }: { graph: Graph }) => {
  const format = useFormat(graph, useGraphCurrency(graph));
  const { object, aggregate, filter } = graph;
  const type = capitalised(object.nameSingular);
  const { data, error } = useQuery({
    queryKey: ['records', object.nameSingular, 'figure', aggregate, filter],
    queryFn: async () => {
      const answer = await requestData(
        z.record(z.string(), z.record(z.string(), z.coerce.number().nullable())),
        `query Figure($filter: ${type}FilterInput) { ${object.namePlural}(filter: $filter, first: 1) { ${aggregate} } }`,
        { filter },
      );
      return answer[object.namePlural]?.[aggregate] ?? 0;
    },
  });
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  return (
    <p className="figure" data-value="" aria-busy={data === undefined}>
      {data === undefined ? '…' : format(data)}
    </p>
  );
};

const Drawing = ({ graph, title }: { graph: Graph; title: string }) => {
  const language = useLanguage();
  const { say, label } = language;
  const workspace = useWorkspace();
  const format = useFormat(graph, useGraphCurrency(graph));
  const { object, aggregate, dimensions, filter, configuration } = graph;
  const type = capitalised(object.nameSingular);
  const groupBy = dimensions.map((dimension) =>
    groupByEntry(workspace, dimension, configuration.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
  );
  const { data: groups, error } = useQuery({
    queryKey: ['records', object.nameSingular, 'graph', aggregate, groupBy, filter],
    queryFn: async () => {
      const root = `${object.namePlural}GroupBy`;
      const answer = await requestData(
        z.record(z.string(), z.array(groupShape)),
        `query Graph($filter: ${type}FilterInput, $groupBy: [${type}GroupByInput!]!) { ${root}(groupBy: $groupBy, filter: $filter, limit: ${GROUPS}) { groupByDimensionValues ${aggregate} } }`,
        { filter, groupBy },
      );
      return answer[root]!.map((group): Group => ({
        keys: group.groupByDimensionValues.map((key) => (key === null ? null : String(key))),
        value: Number(group[aggregate] ?? 0),
      }));
    },
  });
  if (error !== null) return <Message word="couldNotLoad" detail={error.message} />;
  if (groups === undefined) return <Message word="loading" />;
  const chart = chartOf(graph, groups, language);
  if (chart.categories.length === 0) return <Message word="noData" />;
  const name = label(title, 'widget');
  return (
    <figure className="chart">
      {configuration.configurationType === 'PIE_CHART' ? (
        <PieChart chart={chart} format={format} title={say('pieChart', { title: name })} />
      ) : (
        <AxisChart
          chart={chart}
          format={format}
          title={name}
          kind={configuration.configurationType === 'LINE_CHART' ? 'line' : 'bar'}
          isStacked={configuration.isStacked ?? configuration.groupMode !== 'GROUPED'}
          isSideways={configuration.layout === 'HORIZONTAL'}
        />
      )}
      <DataTable chart={chart} format={format} />
    </figure>
  );
};

/** The figures of a chart as a table, for those who read rather than see. */
const DataTable = ({ chart: { categories, series }, format }: { chart: Chart; format: FormatValue }) => {
  const { say } = useLanguage();
  return (
    <details className="chart-table" data-value="">
      <summary>{say('showTable')}</summary>
      <table className="plain-table">
        {series.length > 1 ? (
          <thead>
            <tr>
              <td />
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {categories.map(({ key, label }, index) => (
            <tr key={String(key)}>
              <th scope="row">{label}</th>
              {series.map(({ name, values }) => (
                <td key={name}>{format(values[index]!)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
