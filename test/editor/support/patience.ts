// A whole page in jsdom with axe over it takes seconds where several tests share a slow processor.
jest.setTimeout(30_000);
