<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use DateTimeImmutable;
use FeishuVc\Exception\DecodeException;
use Generator;

final class PagesTest extends TestCase
{
    private const LIST = 'GET /list_by_no';

    public function testPagesAreFetchedWhenTheyAreNeeded(): void
    {
        $server = new Server([self::LIST => [
            ['json' => ['code' => 0, 'data' => [
                'has_more' => true, 'page_token' => 'a', 'meeting_briefs' => [['id' => '1'], ['id' => '2']],
            ]]],
            ['json' => ['code' => 0, 'data' => ['has_more' => false, 'meeting_briefs' => [['id' => '3']]]]],
        ]]);
        $items = $this->list($server);
        self::assertCount(0, $server->requests());
        self::assertSame('1', $items->current()->id);
        $items->next();
        self::assertSame('2', $items->current()->id);
        self::assertCount(1, $server->requests());
        $items->next();
        self::assertSame('3', $items->current()->id);
        $items->next();
        self::assertFalse($items->valid());
        self::assertCount(2, $server->requests());
        self::assertStringContainsString('page_token=a', $server->requests()[1]['query']);
    }

    public function testKeysCountThroughAllPages(): void
    {
        $server = new Server([self::LIST => [
            ['json' => ['code' => 0, 'data' => [
                'has_more' => true, 'page_token' => 'a', 'meeting_briefs' => [['id' => '1'], ['id' => '2']],
            ]]],
            ['json' => ['code' => 0, 'data' => ['meeting_briefs' => [['id' => '3']]]]],
        ]]);
        self::assertSame(['1', '2', '3'], array_column(iterator_to_array($this->list($server)), 'id'));
    }

    public function testAPlaceWhereWeHaveBeenIsAnError(): void
    {
        $again = ['json' => ['code' => 0, 'data' => ['has_more' => true, 'page_token' => 'a', 'meeting_briefs' => []]]];
        $server = new Server([self::LIST => [$again]]);
        $this->expectException(DecodeException::class);
        $this->expectExceptionMessage('was given before');
        foreach ($this->list($server) as $item) {
            self::fail('there is nothing');
        }
    }

    private function list(Server $server): Generator
    {
        $client = $this->client($server, accessToken: 't-given-token');
        return $client->meetings->listByNoAll('123456789', new DateTimeImmutable('@1'), new DateTimeImmutable('@2'));
    }
}
