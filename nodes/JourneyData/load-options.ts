import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { openStoreOf } from '../shared/host/open-store';

/** What the lists of Journey Data's panel offer, from the store that the node is set to. */
export const loadOptions = {
  async getJourneys(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    const store = await openStoreOf(this);
    return byName((await store.journeys.list()).map(({ journey, name }) => ({ name, value: journey, description: journey })));
  },

  /** Steps at which people can wait now, of the chosen journey; of all while that is an expression. */
  async getWaitingSteps(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    const store = await openStoreOf(this);
    const journey = this.getCurrentNodeParameter('journey');
    const known = (await store.journeys.list()).some((one) => one.journey === journey);
    const pumps = (await store.reports.health()).pumps.filter((pump) => pump.live && (!known || pump.journey === journey));
    return byName(pumps.map((pump) => ({ name: pump.step, value: pump.step, ...(!known && { description: pump.journey }) })));
  },

  async getPausedAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    const store = await openStoreOf(this);
    return byName((await store.reports.health()).pausedAccounts.map(({ account, detail }) => ({ name: account, value: account, description: detail })));
  },
};

function byName(options: INodePropertyOptions[]): INodePropertyOptions[] {
  return options.sort((a, b) => a.name.localeCompare(b.name));
}
