<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use DateTimeImmutable;
use Error;
use FeishuVc\Absent;
use FeishuVc\Exception\DecodeException;
use FeishuVc\Models\Meeting;
use FeishuVc\Models\MeetingSettingsInput;
use FeishuVc\Models\MeetingStatus;
use FeishuVc\Models\UpdateReserveRequest;
use FeishuVc\UserToken;

final class ModelTest extends TestCase
{
    private const JSON = '{"id": 691, "password": "971024", "start_time": "1608883322", "end_time": "0", "status": 9, '
        . '"participant_count": "10", "participants": [{"status": 2, "in_meeting_duration": ""}], "new": {"a": 1}}';

    public function testAnswersAreTyped(): void
    {
        $meeting = Meeting::fromJson(self::JSON);
        self::assertSame('691', $meeting->id);
        self::assertSame('2020-12-25T08:02:02+00:00', $meeting->startTime?->format(DATE_ATOM));
        self::assertNull($meeting->endTime);
        self::assertSame(10, $meeting->participantCount);
        self::assertNull($meeting->participants[0]->inMeetingDuration);
    }

    public function testValuesOfEnumsThatAreNewAreKept(): void
    {
        $meeting = Meeting::fromJson(self::JSON);
        self::assertSame(9, $meeting->status);
        self::assertSame('UNKNOWN_9', MeetingStatus::nameOf($meeting->status));
        self::assertSame('ENDED', MeetingStatus::nameOf(MeetingStatus::ENDED));
        self::assertNull(MeetingStatus::nameOf(null));
    }

    public function testModelsCannotBeChanged(): void
    {
        $this->expectException(Error::class);
        $this->expectExceptionMessage('Cannot modify readonly property');
        Meeting::fromJson(self::JSON)->id = '2';
    }

    public function testJsonIsThatOfThePlatform(): void
    {
        self::assertSame(
            '{"id":"691","password":"971024","start_time":"1608883322","status":9,"participant_count":"10",'
                . '"participants":[{"status":2}]}',
            json_encode(Meeting::fromJson(self::JSON)),
        );
    }

    public function testAbsentAndNullAreNotTheSame(): void
    {
        self::assertSame('{}', json_encode(new UpdateReserveRequest()));
        self::assertSame('{"end_time":null}', json_encode(new UpdateReserveRequest(endTime: null)));
        self::assertSame('{}', json_encode(new UpdateReserveRequest(endTime: Absent::Field)));
        $settings = new MeetingSettingsInput(topic: null, password: '', assignHostList: []);
        self::assertSame(
            '{"end_time":"1608888867","meeting_settings":{"topic":null,"assign_host_list":[],"password":""}}',
            json_encode(new UpdateReserveRequest(new DateTimeImmutable('2020-12-25T17:34:27+08:00'), $settings)),
        );
    }

    /**
     * @dataProvider nonsense
     */
    public function testWhatMakesNoSenseIsAnErrorThatNamesTheField(string $json, string $message): void
    {
        $this->expectException(DecodeException::class);
        $this->expectExceptionMessage($message);
        Meeting::fromJson($json);
    }

    /**
     * @return iterable<array{string, string}>
     */
    public function nonsense(): iterable
    {
        yield ['{"participants": [{}, {"first_join_time": "soon"}]}', 'participants[1].first_join_time is not a time'];
        yield ['{"participant_count": "9223372036854775808"}', 'participant_count is not an integer'];
        yield ['{"start_time": "253402300800"}', 'start_time is not a time'];
        yield ['{"ability": []}', 'ability is not an object'];
        yield ['{"meeting_connect": "perhaps"}', 'meeting_connect is not true or false'];
        yield ['[]', 'no object'];
        yield ['{"id"', 'Syntax error'];
        yield ["{\"id\": \"\xff\"}", 'Malformed UTF-8'];
    }

    public function testLeadingZerosAndWordsForBooleans(): void
    {
        $meeting = Meeting::fromJson('{"participant_count": "-007", "meeting_connect": "false"}');
        self::assertSame(-7, $meeting->participantCount);
        self::assertFalse($meeting->meetingConnect);
        self::assertTrue(Meeting::fromJson('{"meeting_connect": 1}')->meetingConnect);
    }

    public function testSecretsAreNotPrinted(): void
    {
        foreach ([Meeting::fromJson(self::JSON), [new MeetingSettingsInput(password: '971024')]] as $value) {
            self::assertStringNotContainsString('971024', self::printed($value));
            self::assertStringContainsString('[password] => ***', self::printed($value));
        }
        self::assertStringNotContainsString('ur-first', self::printed(new UserToken('u-first', 'ur-first')));
        self::assertStringContainsString('[id] => 691', self::printed(Meeting::fromJson(self::JSON)));
    }
}
